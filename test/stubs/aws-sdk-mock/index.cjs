// ask-sdk-test mocks the second AWS SDK on loading; the skill has the third, so there is nothing to mock.
module.exports = { mock() {}, restore() {}, setSDKInstance() {} };
