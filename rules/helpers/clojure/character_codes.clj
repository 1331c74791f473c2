; A table whose keys are code points, of one whose keys may be characters.
(defn character-codes [table]
  (into {} (for [[k v] table] [(if (string? k) (int (first k)) k) v])))
