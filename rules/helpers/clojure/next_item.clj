; The first element of a sequence, and the rest.
(defn next-item [items]
  (if (empty? items) (throw (ex-info "" {:type :StopIteration})) [(first items) (rest items)]))
