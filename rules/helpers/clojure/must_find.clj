; A place that must have been found.
(defn must-find [at]
  (or at (fail-value "substring not found")))
