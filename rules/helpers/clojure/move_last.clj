; A dictionary with an entry as its last.
(defn move-last [d k]
  (put (dissoc d k) k (fetch d k)))
