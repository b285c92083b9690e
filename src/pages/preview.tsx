import { createRoot } from 'react-dom/client';
import { ProblemReport, problemCounts } from '../studio/index.ts';
import './preview.css';

/* Beside the page on the preview's server, never in a built site: what is amiss with the story, at the page's foot. */

const response = await fetch('/demarche-problems.json');
const problems = response.ok ? await response.json() : null;
const foot = document.createElement('aside');
foot.className = 'st-foot';
foot.setAttribute('aria-label', 'Problems of the story');
document.body.append(foot);
createRoot(foot).render(
  problems === null ? (
    <p>The problems of the story could not be listed.</p>
  ) : (
    <details open={'unreadable' in document.documentElement.dataset}>
      <summary>This story has {problemCounts(problems)}</summary>
      <ProblemReport problems={problems} />
    </details>
  ),
);
