; The square root of a number that is not negative.
(defn square-root [x]
  (if (neg? x) (throw (IllegalArgumentException. "math domain error")) (Math/sqrt x)))
