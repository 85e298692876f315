/** What is wrong with the command line or with a file it names; shown as it is, exit 2. */
export class UsageError extends Error {}

/** What `explain --help` prints. */
export const USAGE = `usage: assume-role-preflight explain [facts] [--format text|markdown|json]

Says offline whether a role can be assumed, who must change what if not, and which fix was verified.
Any subset of facts is accepted; what is left out is not known, and named in the answer. FILE may be - for standard input.

  the role       --role-arn ARN  --trust-policy FILE  --max-session-duration SECONDS  --provider FILE|missing
  a token        --claims FILE (a JSON object, or a JWT: decoded, never printed)
                 or the job: --repository OWNER/REPO  --ref REF  --event EVENT  --environment NAME  --audience AUD
  a caller       --caller ARN  --identity-policy FILE …  --permissions-boundary FILE  --session-policy FILE …
  organizations  --scp FILE …  --rcp FILE …
  the request    --api AssumeRole|AssumeRoleWithWebIdentity  --session-name NAME  --external-id ID
                 --duration-seconds N  --tag KEY=VALUE …  --source-identity NAME  --region REGION
                 an empty value (--external-id '') says that none is sent
  the answer     --error TEXT|FILE (of STS, the AWS CLI, an SDK or Terraform, as it was printed)
                 --cloudtrail-event FILE (of the denied call: the subject that AWS saw, the role, the answer)
  Terraform      --terraform DIR  --var-file FILE …  --workspace NAME  --backend-config FILE|KEY=VALUE …
                 every role that it assumes; facts are those of the role that --role-arn names
  whole cases    --case FILE  --cases FILE (JSON Lines; one JSON answer a line)

exit: 0 would be granted, 1 refused and explained, 3 cannot be told or unexplained, 2 wrong usage`
