; An integer divided by a power of two, rounded down.
(defn shift-right [n places]
  (when (neg? places) (throw (IllegalArgumentException. "negative shift count")))
  (narrow (.shiftRight (biginteger n) (int places))))
