// Writes docs/rules/ from the rules and their words. Run after a build: node scripts/rules.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulePages } from '@qingdan/publish';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'rules');
mkdirSync(folder, { recursive: true });
for (const { file, text } of rulePages()) writeFileSync(join(folder, file), text);
