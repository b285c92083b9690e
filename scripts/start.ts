import { serveExample } from './article.ts';
import { pictureMaker } from './picture-files.ts';
import { buildSite, project } from './run.ts';
import { freePort, serveSite } from './server.ts';

/* The port first: the pages name their own address. */
const port = Number(process.env.PORT) || (await freePort());
const SITE_URL = `http://localhost:${port}/`;
const code = await buildSite('dist', { SITE_URL, BASE_URL: '', DEMARCHE_PICTURES: 'later' }, [
  '--logLevel',
  'warn',
]);
if (code !== 0) process.exit(code);
const { address } = await serveSite('dist', port, { make: await pictureMaker('dist', project) });
const article = await serveExample(address);
console.log(
  `\n  ${address}\n  ${article.address} is an article with the timeline in it.\n\n  Ctrl+C ends it.`,
);
