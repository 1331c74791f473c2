; A logarithm of a positive number.
(defn logarithm [log x]
  (if (pos? x) (log x) (throw (IllegalArgumentException. "math domain error"))))
