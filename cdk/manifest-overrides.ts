/** The parts of `skill.json` that only a deployment knows. */
export interface ManifestOverrides {
  readonly apis: { readonly custom: { readonly endpoint: { readonly uri: string } } };
  readonly events: { readonly endpoint: { readonly uri: string } };
  readonly privacyAndCompliance: {
    readonly locales: Readonly<Record<string, { readonly privacyPolicyUrl: string; readonly termsOfUseUrl: string }>>;
  };
}

/** Who answers, who hears of a disabled skill, and where each locale finds the policy pages. */
export function endpointAndPages(functionArn: string, mediaUrl: string, locales: readonly string[]): ManifestOverrides {
  return {
    apis: { custom: { endpoint: { uri: functionArn } } },
    events: { endpoint: { uri: functionArn } },
    privacyAndCompliance: { locales: Object.fromEntries(locales.map((locale) => [locale, pagesOf(locale, mediaUrl)])) },
  };
}

/** The pages in the language of a locale: English ones have no mark, those of another language are marked with it. */
function pagesOf(
  locale: string,
  mediaUrl: string,
): { readonly privacyPolicyUrl: string; readonly termsOfUseUrl: string } {
  const mark = locale.startsWith('en') ? '' : `-${locale.split('-')[0] ?? ''}`;
  return { privacyPolicyUrl: `${mediaUrl}/privacy${mark}.html`, termsOfUseUrl: `${mediaUrl}/terms${mark}.html` };
}
