/** The page of the release in each of its languages. */
export const RELEASE_PATHS: Readonly<Record<string, string>> = {
  fi: '/-/ministerit-henriksson-ja-ohisalo/',
  sv: '/sv/-/ministrarna-henriksson-och-ohisalo/',
  en: '/en/-/ministers-henriksson-and-ohisalo/',
};
