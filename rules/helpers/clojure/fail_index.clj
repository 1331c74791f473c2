; Raises what stands for an IndexError.
(defn fail-index [message]
  (throw (IndexOutOfBoundsException. message)))
