import { defineConfig } from "vitest/config";

const FEWEST_BRANCHES = { branches: 95 };

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    restoreMocks: true,
    // No module keeps anything but caches, so test files can share one process, which loads them once.
    isolate: false,
    maxWorkers: "100%",
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
