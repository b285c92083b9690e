import { Icon } from './icons.tsx';

export function PlayIcon() {
  return (
    <Icon>
      <path d="M6.5 4.5v11l9-5.5z" fill="currentColor" />
    </Icon>
  );
}

export function PauseIcon() {
  return (
    <Icon>
      <path d="M7 5v10M13 5v10" strokeWidth="2.5" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="M5 5v10M15 5.5v9L8.5 10z" />
    </Icon>
  );
}

export function ForwardIcon() {
  return (
    <Icon>
      <path d="M15 5v10M5 5.5v9l6.5-4.5z" />
    </Icon>
  );
}
