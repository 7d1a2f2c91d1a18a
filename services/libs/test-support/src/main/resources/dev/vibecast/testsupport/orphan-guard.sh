# Reads orders until its parent is gone, then ends processes and removes folders.
# Orders, one per line: "end PID", "ended PID", "remove FOLDER", "keep FOLDER".
trap '' INT HUP TERM

newline='
'
pids=' '
folders=$newline
while IFS=' ' read -r order subject; do
  case $order in
    end) pids="$pids$subject " ;;
    ended) pids="${pids%%" $subject "*} ${pids#*" $subject "}" ;;
    remove) folders="$folders$subject$newline" ;;
    keep) folders="${folders%%"$newline$subject$newline"*}$newline${folders#*"$newline$subject$newline"}" ;;
  esac
done

any_alive() {
  for pid in $pids; do
    kill -0 "$pid" 2>/dev/null && return 0
  done
  return 1
}

for pid in $pids; do kill -TERM "$pid" 2>/dev/null; done
tries=0
while any_alive && [ $tries -lt 50 ]; do
  tries=$((tries + 1))
  sleep 0.1 2>/dev/null || sleep 1
done
for pid in $pids; do kill -KILL "$pid" 2>/dev/null; done

printf '%s' "$folders" | while IFS= read -r folder; do
  case $folder in
    /?*) rm -rf -- "$folder" || { sleep 1; rm -rf -- "$folder"; } ;;
  esac
done
