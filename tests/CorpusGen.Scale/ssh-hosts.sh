#!/usr/bin/env bash
# GNU parallel sends blocks of JSON lines over ssh to two hosts. The hosts are network namespaces of this machine, each with an address and
# an sshd of its own: the way to another machine without another machine. Needs root, for the namespaces.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need parallel ssh ssh-keygen ip
sshd=$(command -v sshd || echo /usr/sbin/sshd)
[ -x "$sshd" ] || missing "sshd is not installed"
[ "$(id -u)" -eq 0 ] || missing "network namespaces need root"

made=()
daemons=()
empty=
tear_down() {
  local daemon space
  for daemon in "${daemons[@]}"; do kill "$daemon" 2>/dev/null || true; done
  # A namespace takes its end of the cable with it, and so the other end.
  for space in "${made[@]}"; do ip netns delete "$space" || true; done
  if [ -n "$empty" ]; then rmdir "$empty" || true; fi
  rm -rf "$temp"
}
trap tear_down EXIT

# The empty folder that sshd locks its unprivileged half into, where no other sshd has made it.
if [ ! -d /run/sshd ]; then
  empty=/run/sshd
  mkdir "$empty"
fi

ssh-keygen -q -t ed25519 -N '' -f "$temp/user"
ssh-keygen -q -t ed25519 -N '' -f "$temp/host"

# A host called $1 in the network 198.18.$2.0/30, which is set aside for tests of networks.
start_host() {
  local name=$1 space="corpusgen-$1-$$" cable="cg$1$$" address="198.18.$2.2"
  ip netns add "$space" 2>"$temp/ip.log" || missing "ip netns add: $(cat "$temp/ip.log")"
  made+=("$space")
  ip link add "$cable" type veth peer name eth0 netns "$space"
  ip address add "198.18.$2.1/30" dev "$cable"
  ip link set "$cable" up
  ip -n "$space" address add "$address/30" dev eth0
  ip -n "$space" link set eth0 up
  ip -n "$space" link set lo up
  cat >"$temp/sshd_$name" <<SETTINGS
ListenAddress $address
HostKey $temp/host
AuthorizedKeysFile $temp/user.pub
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
PermitRootLogin prohibit-password
MaxStartups 100
SETTINGS
  ip netns exec "$space" "$sshd" -D -e -f "$temp/sshd_$name" 2>"$temp/sshd_$name.log" &
  daemons+=($!)
  echo "$address $(cat "$temp/host.pub")" >>"$temp/known_hosts"
  cat >>"$temp/ssh_config" <<SETTINGS
Host $name
  HostName $address
  User root
  IdentityFile $temp/user
  IdentitiesOnly yes
  UserKnownHostsFile $temp/known_hosts
  StrictHostKeyChecking yes
  BatchMode yes
  ConnectTimeout 10
SETTINGS
  local try
  for try in $(seq 50); do
    if ssh -F "$temp/ssh_config" "$name" true 2>"$temp/ssh.log"; then return; fi
    sleep 0.1
  done
  cat "$temp/ssh.log" "$temp/sshd_$name.log" >&2
  exit 1
}

start_host one 1
start_host two 2
make_corpus 1000

for block in 200k 1M; do
  start=$(now)
  parallel --will-cite --pipe --keep-order --block "$block" --ssh "ssh -F $temp/ssh_config" --sshlogin 1/one,1/two --joblog "$temp/log" \
    "$extract" <"$temp/corpus.jsonl" >"$temp/many.jsonl"
  # Both must have had a share, or nothing was shown.
  shares=$(awk 'NR > 1 { blocks[$2]++ } END { print blocks["one"] + 0, "and", blocks["two"] + 0 }' "$temp/log")
  case $shares in "0 "* | *" 0") echo "different: a host had no blocks: $shares" >&2; exit 1 ;; esac
  check_equal "$temp/many.jsonl" "blocks of $block over ssh, $shares on two hosts, $(since "$start")"
done
