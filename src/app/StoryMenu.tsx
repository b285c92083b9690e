import { say } from '../words/index.ts';

/** Another story of the site. */
export interface StoryLink {
  readonly title: string;
  readonly href: string;
}

/** The ways to the site's stories, where it has more than one; it opens without a script too. */
export function StoryMenu({ stories }: { readonly stories: readonly StoryLink[] }) {
  return stories.length < 2 ? null : (
    <details className="app-stories">
      <summary>{say.stories}</summary>
      <ul>
        {stories.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
