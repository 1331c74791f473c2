; An integer times a power of two.
(defn shift-left [n places]
  (when (neg? places) (throw (IllegalArgumentException. "negative shift count")))
  (narrow (.shiftLeft (biginteger n) (int places))))
