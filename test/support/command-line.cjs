const { join } = require('node:path');
const { workerData } = require('node:worker_threads');

const { project, port, flag } = workerData;
const { main } = require(join(project, '.build', 'local.cjs'));

/** Runs the command line as a process of its own would, but for the start of one; answers what it printed. */
port.on('message', async (args) => {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    process[stream].write = (text) => {
      said[stream] += text;
      return true;
    };
  const status = await main(args).catch((error) => `${error?.stack}`);
  port.postMessage({ status, ...said });
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});
