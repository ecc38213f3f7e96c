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
  const pages = { privacyPolicyUrl: `${mediaUrl}/privacy.html`, termsOfUseUrl: `${mediaUrl}/terms.html` };
  return {
    apis: { custom: { endpoint: { uri: functionArn } } },
    events: { endpoint: { uri: functionArn } },
    privacyAndCompliance: { locales: Object.fromEntries(locales.map((locale) => [locale, pages])) },
  };
}
