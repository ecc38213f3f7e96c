/** On Node 20 the AWS SDK warns of its versions to come, in seven lines for each test file that loads it; ours is pinned. */
if (process.version.startsWith('v20.')) process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
