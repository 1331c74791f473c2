; A dictionary with more entries.
(defn put-all [d pairs]
  (reduce (fn [d [k v]] (put d k v)) d pairs))
