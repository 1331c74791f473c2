; An integer times a power of two; rounded down where the power is negative.
(defn shift-left [n places]
  (narrow (.shiftLeft (biginteger n) (int places))))
