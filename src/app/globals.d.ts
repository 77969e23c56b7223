interface ImportMetaEnv {
  /** Version of the app, from package.json at build time. */
  readonly VITE_APP_VERSION: string;
}
