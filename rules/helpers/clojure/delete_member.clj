; A set without a member, which must be there; a message for one that is not.
(defn delete-member [members x message]
  (if (contains? members x) (disj members x) (throw (java.util.NoSuchElementException. message))))
