; The value at a key, which must be there, and the dictionary without it; a text of the key for the message.
(defn take-entry [d k shown]
  [(entry d k shown) (dissoc d k)])
