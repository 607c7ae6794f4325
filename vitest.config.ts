import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    restoreMocks: true,
    // No module keeps anything but caches, so test files can share one process, which loads them once.
    isolate: false,
    maxWorkers: "100%",
  },
});
