; The value at a key, which must be there; a text of the key for the message.
(defn entry [d k shown]
  (if (contains? d k) (get d k) (throw (java.util.NoSuchElementException. shown))))
