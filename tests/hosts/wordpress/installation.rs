//! WordPress as Debian packages it, with a database, a web server and a folder of its own, and the plugin unpacked.

use super::guide::snippet;
use crate::web_servers::Running;
use anyhow::{Context, Result, ensure};
use browsing::system::{project, until};
use std::fs::{self, File, Permissions};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

const WORDPRESS: &str = "/usr/share/wordpress";
const MODULES: &str = "/usr/lib/apache2/modules";
/// What is said where something is missing.
const MISSING: &str = "for the test in WordPress: `cargo xtask test` installs what it needs as root. Or: apt-get install \
    --no-install-recommends wordpress wordpress-l10n wordpress-theme-twentytwentyone \
    wordpress-theme-twentytwentythree mariadb-server-core apache2-bin \
    libapache2-mod-php php-cli php-mysql unzip";
/// Of every user of the site.
pub const PASSWORD: &str = "mat-khau-cho-kiem-thu";

/// A site that is gone with this value.
pub struct Installation {
    place: Place,
    _web_server: Running,
    _database: Running,
}

/// Where everything of a site is before it is started.
pub struct Place {
    folder: PathBuf,
    port: u16,
    /// Nobody else takes the port until the web server does.
    held: Option<TcpListener>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Place {
    /// A place that nobody else has.
    pub fn take() -> Result<Self> {
        for needed in [Path::new(WORDPRESS), Path::new(MODULES)] {
            ensure!(needed.exists(), "{} is missing {MISSING}", needed.display());
        }
        let held = TcpListener::bind("127.0.0.1:0")?;
        let port = held.local_addr()?.port();
        let name = format!("consultation-wordpress-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder)?;
        // The web server gives up what it may do: it reads what everybody may.
        fs::set_permissions(&folder, Permissions::from_mode(0o755))?;
        Ok(Self { folder, port, held: Some(held) })
    }

    /// Where the site will be.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A file with this content that PHP reads and the web server does not show.
    pub fn keeps(&self, name: &str, content: &str) -> Result<String> {
        let file = self.folder.join(name);
        fs::write(&file, content)?;
        Ok(file.display().to_string())
    }

    fn root(&self) -> PathBuf {
        self.folder.join("html")
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("db.sock")
    }

    /// Copies WordPress, starts database and web server, and lets WordPress install itself.
    pub async fn install(mut self, for_the_web_server: &str) -> Result<Installation> {
        let mut copy = Command::new("cp");
        copy.args(["--recursive", "--dereference", WORDPRESS]).arg(self.root());
        let mut copying = copy.spawn().context("cp is missing")?;
        let database = self.database().await?;
        ensure!(copying.wait()?.success(), "{WORDPRESS} could not be copied");
        self.configure("")?;
        let log = File::create(self.folder.join("debug.log"))?;
        log.set_permissions(Permissions::from_mode(0o666))?;
        self.unpack_the_plugin()?;
        self.let_the_web_server_write()?;
        let site = format!("127.0.0.1:{}", self.port);
        let socket = self.socket().display().to_string();
        self.php("install.php", &[&socket, &site, PASSWORD])?;
        self.held = None;
        let web_server = self.web_server(for_the_web_server).await?;
        Ok(Installation { place: self, _web_server: web_server, _database: database })
    }

    async fn database(&self) -> Result<Running> {
        let place = self.folder.display();
        let data = format!("--datadir={place}/data");
        let mut install = Command::new("mariadb-install-db");
        install
            .args(["--no-defaults", "--skip-test-db", "--auth-root-authentication-method=normal"])
            .arg(&data)
            .args(self.as_root()?);
        let installed =
            install.output().with_context(|| format!("mariadb-install-db is missing {MISSING}"))?;
        ensure!(
            installed.status.success(),
            "mariadb-install-db: {}{}",
            String::from_utf8_lossy(&installed.stdout),
            String::from_utf8_lossy(&installed.stderr)
        );
        let mut server = Command::new("mariadbd");
        server
            .args(["--no-defaults", "--skip-networking", &data])
            .args(self.as_root()?)
            .arg(format!("--socket={}", self.socket().display()))
            .arg(format!("--pid-file={place}/db.pid"))
            .stderr(File::create(self.folder.join("db.log"))?)
            // What is lost in a power cut is not missed.
            .args(["--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0"]);
        let server = server.spawn().with_context(|| format!("mariadbd is missing {MISSING}"))?;
        let mut server = Running(server);
        self.wait_for(&mut server, "db.log", || UnixStream::connect(self.socket()).is_ok()).await?;
        Ok(server)
    }

    /// Administrators of many sites install by the site's own pages.
    fn let_the_web_server_write(&self) -> Result<()> {
        if self.as_root()?.is_some() {
            let mut give = Command::new("chown");
            give.args(["--recursive", "nobody:nogroup"]).arg(self.root().join("wp-content"));
            ensure!(give.status()?.success(), "wp-content cannot be given to the web server");
        }
        Ok(())
    }

    /// MariaDB wants to be told that root means it.
    fn as_root(&self) -> Result<Option<&str>> {
        Ok((fs::metadata(&self.folder)?.uid() == 0).then_some("--user=root"))
    }

    /// Waits until a server takes connections, and says what it said if it does not.
    async fn wait_for(
        &self,
        server: &mut Running,
        log: &str,
        connects: impl Fn() -> bool,
    ) -> Result<()> {
        let started = until("a server of WordPress takes connections", async || {
            ensure!(server.0.try_wait()?.is_none(), "a server of WordPress ended");
            Ok(connects())
        });
        started.await.with_context(|| fs::read_to_string(self.folder.join(log)).unwrap_or_default())
    }

    /// Writes `wp-config.php` with lines of the administrator's.
    fn configure(&self, lines: &str) -> Result<()> {
        let configuration = include_str!("wp-config.php")
            .replace("{{socket}}", &self.socket().display().to_string())
            .replace("{{address}}", &self.address())
            .replace("{{log}}", &self.folder.join("debug.log").display().to_string())
            .replace("{{lines}}", lines);
        Ok(fs::write(self.root().join("wp-config.php"), configuration)?)
    }

    async fn web_server(&self, lines: &str) -> Result<Running> {
        let place = self.folder.display();
        let php = fs::read_dir(MODULES)?
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .find(|name| name.starts_with("libphp"))
            .with_context(|| format!("PHP for Apache is missing {MISSING}"))?;
        let modules: String = [
            "mpm_prefork",
            "authz_core",
            "dir",
            "mime",
            "filter",
            "deflate",
            "proxy",
            "proxy_http",
        ]
        .map(|name| format!("LoadModule {name}_module {MODULES}/mod_{name}.so\n"))
        .concat();
        let configuration = format!(
            "ServerRoot {place}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {place}/pid\n\
            ErrorLog {place}/web.log\n{modules}LoadModule php_module {MODULES}/{php}\n\
            User nobody\nGroup nogroup\nTypesConfig /etc/mime.types\nDocumentRoot {root}\n\
            <Directory {root}>\nRequire all granted\nDirectoryIndex index.php\n\
            FallbackResource /index.php\nAddHandler application/x-httpd-php .php\n</Directory>\n\
            AddOutputFilterByType DEFLATE text/javascript application/wasm\n\
            php_admin_value opcache.revalidate_freq 0\nphp_admin_value sendmail_path /bin/true\n\
            MaxRequestWorkers 20\nMutex posixsem\n{lines}\n",
            port = self.port,
            root = self.root().display(),
        );
        let file = self.folder.join("apache.conf");
        fs::write(&file, configuration)?;
        let mut apache = Command::new("apache2");
        // When it ends, it ends its whole group.
        apache.process_group(0).arg("-DFOREGROUND").arg("-f").arg(file);
        let apache = apache.spawn().with_context(|| format!("apache2 is missing {MISSING}"))?;
        let mut apache = Running(apache);
        let listens = || TcpStream::connect(("127.0.0.1", self.port)).is_ok();
        self.wait_for(&mut apache, "web.log", listens).await?;
        Ok(apache)
    }

    /// Unpacks the plugin as it is handed out, by the command of the guide.
    fn unpack_the_plugin(&self) -> Result<()> {
        let zip = plugin()?;
        let own = [
            ("agency-consultation-wordpress-*.zip", zip.display().to_string()),
            ("/var/www/html", self.root().display().to_string()),
        ];
        let own = own.each_ref().map(|(guides, own)| (*guides, own.as_str()));
        let unpacked =
            Command::new("sh").arg("-c").arg(snippet("Install", "sh", &own)?).status()?;
        ensure!(unpacked.success(), "the plugin was not unpacked: is unzip there? {MISSING}");
        let plugin = self.root().join("wp-content/plugins/agency-consultation");
        is_of_today(&project().join("packaging/wordpress/agency-consultation"), &plugin)
    }

    /// Runs a script of the test in WordPress's folder, and returns what it printed.
    fn php(&self, script: &str, arguments: &[&str]) -> Result<String> {
        let script = project().join("tests/hosts/wordpress").join(script);
        let mut php = Command::new("php");
        php.current_dir(self.root()).args(["-d", "sendmail_path=/bin/true"]);
        php.arg(&script).args(arguments);
        let ran = php.output().with_context(|| format!("php is missing {MISSING}"))?;
        let printed = String::from_utf8(ran.stdout)?;
        let problems = String::from_utf8_lossy(&ran.stderr);
        ensure!(
            ran.status.success() && problems.is_empty(),
            "{}: {printed}{problems}",
            script.display()
        );
        Ok(printed)
    }
}

/// The plugin as it is handed out.
pub fn plugin() -> Result<PathBuf> {
    let zip = concat!("agency-consultation-wordpress-", env!("CARGO_PKG_VERSION"), ".zip");
    let zip = project().join("dist").join(zip);
    ensure!(
        zip.exists(),
        "{} is missing: run `cargo xtask package` first, or `cargo xtask test`",
        zip.display()
    );
    Ok(zip)
}

impl Installation {
    /// Fails where the plugin of the site is not the one that is handed out.
    pub fn has_the_plugin_of_today(&self) -> Result<()> {
        let plugin = self.place.root().join("wp-content/plugins/agency-consultation");
        is_of_today(&project().join("packaging/wordpress/agency-consultation"), &plugin)
    }

    /// Leaves of the plugin an older version, as another administrator has installed it.
    pub fn has_an_older_plugin(&self) -> Result<()> {
        let main = "wp-content/plugins/agency-consultation/agency-consultation.php";
        let main = self.place.root().join(main);
        let text = fs::read_to_string(&main)?.replace(env!("CARGO_PKG_VERSION"), "0.0.1");
        Ok(fs::write(main, text)?)
    }

    /// A token that the plugin signs for somebody without an account.
    pub fn token(&self, claims: &serde_json::Value) -> Result<String> {
        self.place.php("token.php", &[&claims.to_string()])
    }

    /// Uninstalls the plugin; how many entries of the database were its own, before and after.
    pub fn uninstalls_the_plugin(&self) -> Result<String> {
        self.place.php("uninstall.php", &[])
    }

    /// Puts lines into `wp-config.php`.
    pub fn adds_to_the_configuration(&self, lines: &str) -> Result<()> {
        self.place.configure(lines)
    }

    /// What PHP complained of.
    pub fn complaints(&self) -> Result<String> {
        Ok(fs::read_to_string(self.place.folder.join("debug.log"))?)
    }
}

/// Fails where a file of the plugin is not what lies in the project.
fn is_of_today(written: &Path, packed: &Path) -> Result<()> {
    for entry in fs::read_dir(written)? {
        let entry = entry?;
        let packed = packed.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            is_of_today(&entry.path(), &packed)?;
            continue;
        }
        let written = fs::read_to_string(entry.path())?;
        let written = written.replace("{{version}}", env!("CARGO_PKG_VERSION"));
        let is_same = fs::read_to_string(&packed).is_ok_and(|packed| packed == written);
        let file = entry.path();
        ensure!(is_same, "the package has an older {}: run `cargo xtask package`", file.display());
    }
    Ok(())
}
