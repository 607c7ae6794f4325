import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const FEWEST_BRANCHES = { branches: 95 };

/** These wait for processes and threads. Begun last, they would have one core to themselves and leave the others idle. */
const LONGEST = /(?:bot-process|open-reader-thread|cli|swap|start|terminal|kill)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    restoreMocks: true,
    // No module keeps anything but caches, so test files can share one process, which loads them once.
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // A busy machine decides no test; one that never ends is still ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // In force for `npm run coverage` alone: what reads, finds, answers and shows.
    coverage: {
      include: [
        "src/{corpus,search,answer,library,view}/**/*.ts",
        "src/discord/{render,markdown}.ts",
        "src/terminal/render.ts",
      ],
      thresholds: {
        "src/corpus/**": FEWEST_BRANCHES,
        "src/search/**": FEWEST_BRANCHES,
        "src/answer/**": FEWEST_BRANCHES,
        "src/library/**": FEWEST_BRANCHES,
        "src/{view,discord,terminal}/**": FEWEST_BRANCHES,
      },
    },
  },
});
