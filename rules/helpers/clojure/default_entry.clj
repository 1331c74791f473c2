; The value at a key, and the map with a default where it was missing.
(defn default-entry [d k v]
  (if (contains? d k) [(get d k) d] [v (assoc d k v)]))
