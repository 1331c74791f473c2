; A one-pass iterator: whether there is more, and the next element.
(struct iterator (more? next)
  #:property prop:sequence
  (λ (it)
    (in-generator (let loop () (when ((iterator-more? it)) (yield ((iterator-next it))) (loop))))))
