-- | The name of an exception's class.
errorName :: Exception e => e -> String
errorName raised = case toException raised of
  SomeException inner -> case show (typeOf inner) of
    "ErrorCall" -> "Exception"
    name -> name
