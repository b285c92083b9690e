import { say } from '../words/index.ts';
import { useShown } from './context.ts';
import { MoonIcon, SunIcon, ThemeIcon } from './icons.tsx';
import { themes } from './state.ts';

/** Walks through the colours of the page: as the system has it, light, dark. */
export function ThemeButton() {
  const theme = useShown(state => state.theme);
  const chooseTheme = useShown(state => state.chooseTheme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  const label = say.colours(say.themes[theme], say.themes[next]);
  return (
    <button
      type="button"
      className="app-iconbutton app-theme"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(next)}
    >
      {theme === 'auto' ? <ThemeIcon /> : theme === 'light' ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}
