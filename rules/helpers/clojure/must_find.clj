; A place that must have been found.
(defn must-find [at]
  (if (neg? at) (fail-value "substring not found") at))
