; A set without a member, which must be there.
(defn delete-member [members x]
  (if (contains? members x) (disj members x) (throw (java.util.NoSuchElementException. (str x)))))
