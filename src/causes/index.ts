// Generated from the folders by `npm run causes`.
import type { Cause } from '../engine/cause.js'
import accountNotAllowed from './account-not-allowed/index.js'
import actionTypo from './action-typo/index.js'
import audConditionMismatch from './aud-condition-mismatch/index.js'
import callerIdentityPolicyCondition from './caller-identity-policy-condition/index.js'
import callerIdentityPolicyDeny from './caller-identity-policy-deny/index.js'
import callerIdentityPolicyMissing from './caller-identity-policy-missing/index.js'
import callerIdentityPolicyResource from './caller-identity-policy-resource/index.js'
import claimNotTrusted from './claim-not-trusted/index.js'
import clockSkew from './clock-skew/index.js'
import conditionKeyPrefixMismatch from './condition-key-prefix-mismatch/index.js'
import conditionNotMet from './condition-not-met/index.js'
import conditionsAndedIntendedOr from './conditions-anded-intended-or/index.js'
import credentialsExpired from './credentials-expired/index.js'
import credentialsInvalid from './credentials-invalid/index.js'
import credentialsMissing from './credentials-missing/index.js'
import dependabotNoIdToken from './dependabot-no-id-token/index.js'
import duplicateConditionKeys from './duplicate-condition-keys/index.js'
import durationChainingLimit from './duration-chaining-limit/index.js'
import durationExceedsRoleMax from './duration-exceeds-role-max/index.js'
import durationKeyNeverPresent from './duration-key-never-present/index.js'
import durationOutOfRange from './duration-out-of-range/index.js'
import endpointPolicyDeny from './endpoint-policy-deny/index.js'
import externalIdInvalid from './external-id-invalid/index.js'
import externalIdMismatch from './external-id-mismatch/index.js'
import externalIdNotSent from './external-id-not-sent/index.js'
import externalIdWhitespaceOrCase from './external-id-whitespace-or-case/index.js'
import externalIdWithWebIdentity from './external-id-with-web-identity/index.js'
import federatedPrincipalForAssumeRole from './federated-principal-for-assume-role/index.js'
import forkPrNoIdToken from './fork-pr-no-id-token/index.js'
import iamPropagationDelay from './iam-propagation-delay/index.js'
import idTokenPermissionMissing from './id-token-permission-missing/index.js'
import identitySideNotSeen from './identity-side-not-seen/index.js'
import idpKeysUnreachable from './idp-keys-unreachable/index.js'
import idpRejectedClaim from './idp-rejected-claim/index.js'
import invalidPrincipalInPolicy from './invalid-principal-in-policy/index.js'
import mfaCondition from './mfa-condition/index.js'
import multipleProvidersAndedConditions from './multiple-providers-anded-conditions/index.js'
import networkUnreachable from './network-unreachable/index.js'
import oidcProviderMissing from './oidc-provider-missing/index.js'
import packedPolicyTooLarge from './packed-policy-too-large/index.js'
import partitionMismatch from './partition-mismatch/index.js'
import permissionsBoundary from './permissions-boundary/index.js'
import principalArnConditionTypo from './principal-arn-condition-typo/index.js'
import principalAssumedRoleSession from './principal-assumed-role-session/index.js'
import principalOrgCondition from './principal-org-condition/index.js'
import principalStaleUniqueId from './principal-stale-unique-id/index.js'
import principalTagCondition from './principal-tag-condition/index.js'
import profileMissing from './profile-missing/index.js'
import providerArnTypo from './provider-arn-typo/index.js'
import providerArnWrongAccount from './provider-arn-wrong-account/index.js'
import providerClientIdList from './provider-client-id-list/index.js'
import providerIssuerChanged from './provider-issuer-changed/index.js'
import rcpDeny from './rcp-deny/index.js'
import requestTagCondition from './request-tag-condition/index.js'
import resourceTagCondition from './resource-tag-condition/index.js'
import reusableWorkflowPermission from './reusable-workflow-permission/index.js'
import roleAlreadyExists from './role-already-exists/index.js'
import roleArnNotARole from './role-arn-not-a-role/index.js'
import roleDoesNotExist from './role-does-not-exist/index.js'
import roleSelfAssume from './role-self-assume/index.js'
import roleSessionNameCondition from './role-session-name-condition/index.js'
import rolesClaimExcludesRole from './roles-claim-excludes-role/index.js'
import rootUserCaller from './root-user-caller/index.js'
import scpDeny from './scp-deny/index.js'
import servicePrincipalInsteadOfRole from './service-principal-instead-of-role/index.js'
import serviceUnavailable from './service-unavailable/index.js'
import sessionNameInvalid from './session-name-invalid/index.js'
import sessionPolicyInvalid from './session-policy-invalid/index.js'
import sessionPolicyLimits from './session-policy-limits/index.js'
import setsourceidentityMissing from './setsourceidentity-missing/index.js'
import signatureMismatch from './signature-mismatch/index.js'
import sourceIdentityCondition from './source-identity-condition/index.js'
import sourceIdentityInvalid from './source-identity-invalid/index.js'
import sourceNetworkCondition from './source-network-condition/index.js'
import statementForOtherAction from './statement-for-other-action/index.js'
import stringequalsWithWildcard from './stringequals-with-wildcard/index.js'
import stsEndpointNotFound from './sts-endpoint-not-found/index.js'
import stsRegionDisabled from './sts-region-disabled/index.js'
import subCaseMismatch from './sub-case-mismatch/index.js'
import subCustomTemplate from './sub-custom-template/index.js'
import subEnvironmentNotTrusted from './sub-environment-not-trusted/index.js'
import subEnvironmentVsRef from './sub-environment-vs-ref/index.js'
import subFormatWrong from './sub-format-wrong/index.js'
import subImmutableIdFormat from './sub-immutable-id-format/index.js'
import subImpossibleValue from './sub-impossible-value/index.js'
import subMismatch from './sub-mismatch/index.js'
import subMissingOwner from './sub-missing-owner/index.js'
import subPatternIncomplete from './sub-pattern-incomplete/index.js'
import subPullRequest from './sub-pull-request/index.js'
import subRefNotTrusted from './sub-ref-not-trusted/index.js'
import subRepoNotListed from './sub-repo-not-listed/index.js'
import subRepoRenamedOrMoved from './sub-repo-renamed-or-moved/index.js'
import subServiceAccountMismatch from './sub-service-account-mismatch/index.js'
import tagsInvalid from './tags-invalid/index.js'
import tagsessionMissing from './tagsession-missing/index.js'
import throttled from './throttled/index.js'
import thumbprintMismatch from './thumbprint-mismatch/index.js'
import tokenEndpointError from './token-endpoint-error/index.js'
import tokenEndpointUnavailable from './token-endpoint-unavailable/index.js'
import tokenExpired from './token-expired/index.js'
import tokenMissingRequiredClaim from './token-missing-required-claim/index.js'
import trustExplicitDeny from './trust-explicit-deny/index.js'
import trustPolicyInvalid from './trust-policy-invalid/index.js'
import trustPolicyNotSeen from './trust-policy-not-seen/index.js'
import trustPrincipalMissingCaller from './trust-principal-missing-caller/index.js'
import trustPrincipalMissingProvider from './trust-principal-missing-provider/index.js'
import trustPrincipalWrongAccount from './trust-principal-wrong-account/index.js'
import unsupportedClaimKey from './unsupported-claim-key/index.js'
import wrongActionInTrust from './wrong-action-in-trust/index.js'
import wrongConditionKey from './wrong-condition-key/index.js'

/** Every cause that is known, by id. */
export const causes: readonly Cause[] = [
  accountNotAllowed,
  actionTypo,
  audConditionMismatch,
  callerIdentityPolicyCondition,
  callerIdentityPolicyDeny,
  callerIdentityPolicyMissing,
  callerIdentityPolicyResource,
  claimNotTrusted,
  clockSkew,
  conditionKeyPrefixMismatch,
  conditionNotMet,
  conditionsAndedIntendedOr,
  credentialsExpired,
  credentialsInvalid,
  credentialsMissing,
  dependabotNoIdToken,
  duplicateConditionKeys,
  durationChainingLimit,
  durationExceedsRoleMax,
  durationKeyNeverPresent,
  durationOutOfRange,
  endpointPolicyDeny,
  externalIdInvalid,
  externalIdMismatch,
  externalIdNotSent,
  externalIdWhitespaceOrCase,
  externalIdWithWebIdentity,
  federatedPrincipalForAssumeRole,
  forkPrNoIdToken,
  iamPropagationDelay,
  idTokenPermissionMissing,
  identitySideNotSeen,
  idpKeysUnreachable,
  idpRejectedClaim,
  invalidPrincipalInPolicy,
  mfaCondition,
  multipleProvidersAndedConditions,
  networkUnreachable,
  oidcProviderMissing,
  packedPolicyTooLarge,
  partitionMismatch,
  permissionsBoundary,
  principalArnConditionTypo,
  principalAssumedRoleSession,
  principalOrgCondition,
  principalStaleUniqueId,
  principalTagCondition,
  profileMissing,
  providerArnTypo,
  providerArnWrongAccount,
  providerClientIdList,
  providerIssuerChanged,
  rcpDeny,
  requestTagCondition,
  resourceTagCondition,
  reusableWorkflowPermission,
  roleAlreadyExists,
  roleArnNotARole,
  roleDoesNotExist,
  roleSelfAssume,
  roleSessionNameCondition,
  rolesClaimExcludesRole,
  rootUserCaller,
  scpDeny,
  servicePrincipalInsteadOfRole,
  serviceUnavailable,
  sessionNameInvalid,
  sessionPolicyInvalid,
  sessionPolicyLimits,
  setsourceidentityMissing,
  signatureMismatch,
  sourceIdentityCondition,
  sourceIdentityInvalid,
  sourceNetworkCondition,
  statementForOtherAction,
  stringequalsWithWildcard,
  stsEndpointNotFound,
  stsRegionDisabled,
  subCaseMismatch,
  subCustomTemplate,
  subEnvironmentNotTrusted,
  subEnvironmentVsRef,
  subFormatWrong,
  subImmutableIdFormat,
  subImpossibleValue,
  subMismatch,
  subMissingOwner,
  subPatternIncomplete,
  subPullRequest,
  subRefNotTrusted,
  subRepoNotListed,
  subRepoRenamedOrMoved,
  subServiceAccountMismatch,
  tagsInvalid,
  tagsessionMissing,
  throttled,
  thumbprintMismatch,
  tokenEndpointError,
  tokenEndpointUnavailable,
  tokenExpired,
  tokenMissingRequiredClaim,
  trustExplicitDeny,
  trustPolicyInvalid,
  trustPolicyNotSeen,
  trustPrincipalMissingCaller,
  trustPrincipalMissingProvider,
  trustPrincipalWrongAccount,
  unsupportedClaimKey,
  wrongActionInTrust,
  wrongConditionKey,
]
