-- | The message of an exception, without the name of its class.
messageOf :: Exception e => e -> String
messageOf raised = case stripPrefix (errorName raised ++ " ") (show raised) of
  Just text | [(message, "")] <- reads text -> message
  _ -> show raised
