#!/usr/bin/env node
import { register } from 'tsx/esm/api';

/* The program is TypeScript and runs as it stands, in a checkout whose packages are installed. */
register();
await import('../scripts/story.ts');
