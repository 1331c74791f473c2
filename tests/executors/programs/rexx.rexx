parse pull line
if line = 'fail' then exit 3
do while line = 'loop'
end
say 'hello' line
