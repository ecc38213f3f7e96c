import { skillId } from '../../simulator/cloud/speaker';

/** The variables that the bundle reads, with DynamoDB at an endpoint. */
export function environmentWith(endpoint: string): Readonly<Record<string, string>> {
  return {
    TABLE_NAME: 'hip-routine',
    SKILL_ID: skillId,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
