/** Builds the page of the workbench into build/workbench. */
import webpack from "webpack";
import configuration from "../workbench/webpack.config.js";

export function buildWorkbench(say = console.log) {
  const started = performance.now();
  say("Bouwen: werkbank (de eerste keer ongeveer een halve minuut) …");
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      // Closing writes the cache that makes the next build quick.
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else {
          say(`Bouwen: werkbank klaar in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
          resolve();
        }
      });
    });
  });
}

if (process.argv[1] === import.meta.filename) await buildWorkbench();
