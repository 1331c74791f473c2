; The integer part of the square root.
(defn whole-root [n]
  (if (neg? n) (throw (IllegalArgumentException. "isqrt() argument must be nonnegative")) (narrow (.sqrt (biginteger n)))))
