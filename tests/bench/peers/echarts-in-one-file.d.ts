// The same as "echarts", which takes seven times as long to load: hundreds of files.
declare module "echarts/dist/echarts.esm.mjs" {
  export * from "echarts";
}
