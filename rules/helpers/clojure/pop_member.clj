; Some member of a set, and the set without it.
(defn pop-member [members]
  (if (empty? members)
    (throw (java.util.NoSuchElementException. "pop from an empty set"))
    [(first members) (disj members (first members))]))
