-- | An exception in the canonical encoding.
driverRaised :: SomeException -> String
driverRaised (SomeException raised) = "\"raise\":[" ++ encodeStr (errorName raised) ++ "," ++ encodeStr (messageOf raised) ++ "]"
