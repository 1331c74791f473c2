; A table whose keys are code points, of one whose keys may be characters.
(defn character-codes [table]
  (if (some #(and (string? %) (not= (count %) 1)) (keys table))
    (throw (IllegalArgumentException. "string keys in translate table must be of length 1"))
    (into {} (for [[k v] table] [(if (string? k) (int (first k)) k) v]))))
