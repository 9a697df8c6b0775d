// Compiles a Typst file: node paragraphs.mjs FILE.typ FONTS OUT.pdf, with @myriaddreamin/typst-ts-node-compiler in NODE_PATH.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [file, fonts, out] = process.argv.slice(2);
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: dirname(file), fontArgs: [{ fontPaths: [fonts] }] });
writeFileSync(out, compiler.pdf({ mainFilePath: file }));
