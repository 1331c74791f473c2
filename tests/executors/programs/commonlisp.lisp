(let ((line (read-line)))
  (cond ((string= line "fail") (error "failed"))
        ((string= line "loop") (loop))
        (t (format t "hello ~a~%" line))))
