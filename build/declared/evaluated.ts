import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { root } from '../root';

/**
 * What a module of ours exports as `json`, read by evaluating it: declarations import whatever they need, so only a bundle can be evaluated
 * outside of Google, and nothing of Google is touched before something acts.
 */
export async function evaluated<T>(contents: string): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'declared',
    platform: 'browser',
    target: 'node20',
    plugins: [nothingPacked],
  });
  return JSON.parse(runInNewContext(`${outputFiles[0]?.text}; declared.json`));
}

const nothingPacked: Plugin = {
  name: 'nothing-packed',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.(?:template\.docx|tsv\.zip)$/ }, ({ path }) => ({ path, namespace: 'packed' }));
    onLoad({ filter: /.*/, namespace: 'packed' }, () => ({
      contents: '{"docx":"","mark":""}',
      loader: 'json',
    }));
  },
};
