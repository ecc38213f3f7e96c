// ask-sdk-test takes `it` from mocha; under jest it must be jest's own.
module.exports = { it: globalThis.it };
