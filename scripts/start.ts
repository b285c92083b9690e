import { buildSite } from './run.ts';
import { serveSite } from './server.ts';

const code = await buildSite('dist', {}, ['--logLevel', 'warn']);
if (code !== 0) process.exit(code);
const { address } = await serveSite('dist', Number(process.env.PORT ?? 0));
console.log(`\n  ${address}\n\n  Ctrl+C ends it.`);
