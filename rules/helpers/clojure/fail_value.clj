; Raises what stands for a ValueError.
(defn fail-value [message]
  (throw (IllegalArgumentException. message)))
